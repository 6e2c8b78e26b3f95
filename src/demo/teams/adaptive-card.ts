/** As much of an Adaptive Card 1.5 as our own cards use; anything else on a card is not shown. */
export interface AdaptiveCard {
  readonly body?: readonly CardElement[];
  readonly actions?: readonly CardButton[];
}

export interface CardRun {
  readonly text: string;
  readonly weight?: "bolder";
  readonly color?: "accent" | "attention" | "good";
  readonly isSubtle?: boolean;
}

export type CardElement =
  | { readonly type: "RichTextBlock"; readonly inlines: readonly CardRun[] }
  | { readonly type: "Container"; readonly items: readonly CardElement[] }
  | CardInput;

/** Several lines to write, which come back with the press under the id. */
export interface CardInput {
  readonly type: "Input.Text";
  readonly id: string;
  readonly label: string;
  readonly maxLength: number;
  readonly errorMessage: string;
}

export interface CardExecute {
  readonly type: "Action.Execute";
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A button with a card of its own, which opens below. */
export interface CardOpener {
  readonly type: "Action.ShowCard";
  readonly title: string;
  readonly card: AdaptiveCard;
}

export type CardButton =
  | CardExecute
  | CardOpener
  | { readonly type: "Action.OpenUrl"; readonly title: string; readonly url: string };
