import { parse } from 'node-html-parser';

/** What a policy may forbid stands after one of these signs; a page without them need not be parsed. */
const MAY_RUN = /(?:[\s"']|(?<!<)\/)(?:style|on[a-z]*)[\s"'/=>]|javascript:|&(?!amp;|lt;|gt;|quot;|#39;|nbsp;)/iu;
const LINKED_DATA = '<script type="application/ld+json">';

/** The scripts of a page, as they stand in it, its linked data left out. */
export const listScripts = (html: string): { readonly text: string; readonly isWrittenIn: boolean }[] =>
  /<script/iu.test(html.replaceAll(LINKED_DATA, ''))
    ? parse(html)
        .querySelectorAll('script')
        .filter((script) => script.getAttribute('type') !== 'application/ld+json')
        .map((script) => ({ text: script.toString(), isWrittenIn: script.getAttribute('src') === undefined }))
    : [];

/** Style attributes, event attributes and javascript: addresses of a page. */
export const listLiveAttributes = (html: string): string[] =>
  MAY_RUN.test(html)
    ? parse(html)
        .querySelectorAll('*')
        .flatMap((element) =>
          Object.entries(element.attributes)
            .filter(([name, value]) => /^(?:style$|on)/iu.test(name) || /^\s*javascript:/iu.test(value))
            .map(([name]) => `<${element.rawTagName} ${name}>`),
        )
    : [];
