import type { Row } from "../../../src/store/schema.ts";
import type { SentCard } from "../../doubles/microsoft.ts";
import { account, DENISE, DUTY, MAYA, Scene, SHABNAM } from "./scene.ts";

export const [denise, shabnam, graham, stranger] = [1, 2, 3, 9].map(account) as [
  ReturnType<typeof account>,
  ReturnType<typeof account>,
  ReturnType<typeof account>,
  ReturnType<typeof account>,
];

/** Denise, her colleague and duty, each in Teams. */
export async function openWithThree(): Promise<{ scene: Scene; deniseId: string; shabnamId: string }> {
  const scene = await Scene.open();
  const deniseId = await scene.connect(DENISE, denise);
  const shabnamId = await scene.connect(SHABNAM, shabnam);
  await scene.connect(DUTY, graham);
  return { scene, deniseId, shabnamId };
}

/** Maya asks for her worker. @returns the card that Denise gets */
export async function askedIn(scene: Scene, words = "can you ring me about the flat"): Promise<SentCard> {
  await scene.line.say(MAYA, "can i talk to my pa");
  await scene.line.say(MAYA, words);
  return lastCardIn(scene);
}

export const lastCardIn = (scene: Scene): SentCard => scene.cards(denise).at(-1)!;

/** What Maya was sent. */
export const toMayaIn = ({ line }: Scene): string[] =>
  line.gone.filter(({ to }) => to === MAYA).map(({ text }) => text);

export const fromDeniseIn = (scene: Scene): string[] =>
  toMayaIn(scene).filter((text) => text.startsWith("Denise: "));

export async function handoffIn({ line }: Scene): Promise<Row<"handoff">> {
  return await line.store.read.selectFrom("handoff").selectAll().orderBy("id").executeTakeFirstOrThrow();
}
