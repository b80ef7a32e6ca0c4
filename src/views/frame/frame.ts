/** A step of the trail from the home page to this one. */
export interface Crumb {
  readonly label: string;
  /** Absent on the last step, which is this page. */
  readonly href?: string | undefined;
}

/** A word that leads somewhere. */
export interface FrameLink {
  readonly label: string;
  readonly href: string;
}

/** A fact with its name, and where it can be checked. */
interface FrameField {
  readonly label: string;
  readonly value: string;
  readonly href?: string | undefined;
}

/** What one page says about itself: the head of the document and its place on the site. */
export interface PageHead {
  /** The whole of `<title>`. */
  readonly title: string;
  readonly description: string;
  /** Path on the site, base included; ends in `/`. */
  readonly path: string;
  /** Absolute address. */
  readonly canonical: string;
  /** `<meta name content>` pairs, in order. */
  readonly tags: readonly (readonly [name: string, content: string])[];
  /** One JSON-LD block each. */
  readonly jsonLd: readonly unknown[];
  /** Breadcrumb without the home page; the last step is this page. Empty on the home page. */
  readonly trail: readonly Crumb[];
  readonly feeds: readonly { readonly title: string; readonly href: string }[];
  /** Key of the navigation entry that this page belongs to. */
  readonly section?: string | undefined;
  readonly noindex?: boolean | undefined;
  /** Sets the page in the large type of the reading for elders. */
  readonly large?: boolean | undefined;
}

/** The number to call and the ways beside it. */
export interface Hotline {
  /** `value` is the number as it is spoken, `href` its `tel:` address. */
  readonly primary: FrameLink & { readonly value: string; readonly hours: string };
  readonly mailbox?: (FrameLink & { readonly value: string }) | undefined;
  readonly allHref: string;
  readonly protectHref: string;
}

/** What every page shares: names, ways and the operator's identity. */
export interface FrameData {
  /** `name` is the short one of the masthead, `fullName` the registered one of the footer. */
  readonly site: { readonly name: string; readonly fullName: string; readonly slogan: string };
  readonly nav: readonly (FrameLink & { readonly key: string })[];
  readonly hotline: Hotline;
  readonly footer: {
    readonly fields: readonly FrameField[];
    readonly links: readonly FrameLink[];
    /** Says what the site is not, such as 根据公开报道整理，非官方网站. */
    readonly notice?: string | undefined;
    /** The day of the build, as it is read. */
    readonly builtOn: string;
  };
  readonly homeHref: string;
  readonly searchHref: string;
  /** The reading for elders, where the site has one. */
  readonly elder?: FrameLink | undefined;
  readonly faviconHref: string;
  readonly touchIconHref: string;
  readonly opensearchHref: string;
  /** The date that stands on paper. */
  readonly printedOn: string;
}
