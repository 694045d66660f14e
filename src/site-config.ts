/** What a host may want to set. Nothing else in the code names an address of the project. */
export interface SiteConfig {
  /** Address of the public repository, without a slash at the end; empty: no page shows an edit link. */
  readonly repository: string;
  /** Branch on which edits are proposed. */
  readonly branch: string;
}

export const siteConfig: SiteConfig = {
  repository: '',
  branch: 'main',
};
