import type { Engine } from './engines.ts';
import { findMiddle, findQuantile } from './middle.ts';
import type { Query } from './query-file.ts';
import { judge, scoreQueries, type Judged, type Score } from './score.ts';

/** How an engine did on a query file. */
export interface EngineRow {
  readonly name: string;
  readonly score: Score;
  readonly scriptBytes: number;
  readonly dataBytes: number;
  /** Milliseconds a query. */
  readonly middle: number;
  readonly slow: number;
}

/** Asks an engine all queries once for what it finds, and once more, warm, for its time. */
export const measureEngine = async (engine: Engine, queries: readonly Query[]): Promise<EngineRow> => {
  const judged: Judged[] = [];
  for (const query of queries) judged.push(judge(query, await engine.search(query.text)));
  const times: number[] = [];
  for (const { text } of queries) {
    const start = performance.now();
    await engine.search(text);
    times.push(performance.now() - start);
  }
  const { name, scriptBytes, dataBytes } = engine;
  return {
    name,
    score: scoreQueries(judged),
    scriptBytes,
    dataBytes,
    middle: findMiddle(times),
    slow: findQuantile(times, 0.95),
  };
};
