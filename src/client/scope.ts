/** The address of a province as its name gives it. */
export const toScope = (name: string): string => name.toLowerCase().replace(/ /g, '-');

/** What `?di=` says of a province: its name, or its address where that does not follow from the name. */
export const scopeOf = ({ name, slug }: { readonly name: string; readonly slug: string }): string =>
  toScope(name) === slug ? name : slug;
