/** The words of the page that shows an element in a frame, and of the HTML that stands for one where nothing runs. */
export interface FrameWords {
  readonly lang: string;
  /** The frame's address names no article. */
  readonly noArticle: string;
  /** The frame's address names an element that there is not, or that only stands in a line of text. */
  readonly noElement: string;
  /** The article is somebody else's: this frame's own host, and where the article is. */
  readonly notOurs: (host: string, theirs: string) => string;
  readonly loading: string;
  /** What a copy shows that is never corrected: as of a day; the link after it leads to what is. */
  readonly asOf: (day: string) => string;
  readonly live: string;
}
