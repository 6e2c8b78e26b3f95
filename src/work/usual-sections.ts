import type { Sections } from "../conversation/known.ts";
import type { Session } from "../conversation/session.ts";
import type { Understanding } from "../conversation/understanding/types.ts";

type Section = keyof Sections;

const looked = new Map<string, Set<Section>>();

/** Turns with the same wish at the same question look at much the same. */
const kindOf = ({ intent }: Understanding, { waiting }: Session): string =>
  `${intent}|${waiting?.dialog}|${waiting?.step}`;

/**
 * What turns of this kind have looked at so far: loaded before the next one, which is then taken once and not once more
 * for each section.
 */
export function usualSections(heard: Understanding, session: Session): readonly Section[] {
  return [...(looked.get(kindOf(heard, session)) ?? [])];
}

export function noteLooked(heard: Understanding, session: Session, section: Section): void {
  const kind = kindOf(heard, session);
  looked.set(kind, (looked.get(kind) ?? new Set()).add(section));
}
