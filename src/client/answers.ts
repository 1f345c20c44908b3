// What the page loads beside its script: finding, and drawing what was found.
export { openEngine } from '../search/engine.ts';
export { drawFound } from './draw-hits.ts';
