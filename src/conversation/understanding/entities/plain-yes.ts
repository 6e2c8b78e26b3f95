const PLAIN_YES =
  /^\W*(?:(?:hi|oh|um|ok|okay)\W+)?(?:1|y|ye|yes|yess|yea|yeah|yeh|yh|yep|yup|aye|yas|yess?ir|sure|definitely|defo|absolutely|go on|go on then|go for it|please do|do it|that one|yes i (?:do|would|want (?:it|that)))(?:\W+(?:pls|plz|please|ta|thanks|thx|thank you|cheers|mate|x+|yes|yeah|go on|go ahead|do it|do that|i want (?:it|that|that text)|text me|for it))*\W*$/i;

/** A yes that is all of a message. "ok cool" and "yes thanks, did she answer" agree to nothing. */
export const isPlainYes = (text: string): boolean => PLAIN_YES.test(text) && !text.includes("?");
