/** Version of the stored form of a draft. A reader accepts every version that was ever released. */
export const DRAFT_VERSION = 1;
