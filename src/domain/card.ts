/** Sends words as if the reader had typed them. */
export interface CardButton {
  readonly label: string;
  readonly says: string;
}

/** Something told at length under a message, where a channel can show it. The message must do without. */
export interface Card {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The page that it comes from, under the words to show for it. */
  readonly source?: { readonly words: string; readonly url: string };
  readonly buttons: readonly CardButton[];
}
