/** A part of a build and how long it took. */
export interface Phase {
  readonly name: string;
  readonly milliseconds: number;
}

/** Times the parts of a build one after another. */
export interface PhaseClock {
  /** Ends the part that has run since the last call (or the start) and names it. */
  readonly end: (name: string) => void;
  readonly phases: readonly Phase[];
}

/** Starts a clock; `now` gives milliseconds. */
export function startPhases(now: () => number = () => performance.now()): PhaseClock {
  const phases: Phase[] = [];
  let since = now();
  return {
    end: (name) => {
      const time = now();
      phases.push({ name, milliseconds: time - since });
      since = time;
    },
    phases,
  };
}
