/** Takes out of the environment what would change a build; the day stays, because all builds of a run share it. */
export const neutralEnv: Readonly<Record<string, undefined>> = {
  SITE_URL: undefined,
  BASE_PATH: undefined,
  SITE_CONTACT: undefined,
  CONTENT_DIR: undefined,
  CARDS: undefined,
  OUT_DIR: undefined,
};
