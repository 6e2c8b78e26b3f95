import { TOPICS, type Topic } from "../../../domain/topic.ts";
import { finder } from "../words/finder.ts";
import { compilePattern } from "../words/patterns.ts";
import type { NotionContent, TopicContent } from "./content.ts";

/** The subject a message is about, by the words of content/understanding/words-topics.yaml. */
export type TopicReader = (tokens: readonly string[]) => Topic | undefined;

/** Where several fit, the one with the longest match wins, then the first in the list of topics. */
export function topicReader(content: TopicContent): TopicReader {
  const find = finder(
    TOPICS.flatMap((topic) =>
      content[topic].map((line) => ({ pattern: compilePattern(line, {}), means: topic })),
    ),
  );
  return (tokens) => {
    const found = find(tokens).sort((a, b) => b.end - b.start - (a.end - a.start));
    return found[0]?.means;
  };
}

/** The names of the notions in content/understanding/notions.yaml that a message touches, each once. */
export function notionReader(content: NotionContent): (tokens: readonly string[]) => string[] {
  const find = finder(
    Object.entries(content).flatMap(([notion, lines]) =>
      lines.map((line) => ({ pattern: compilePattern(line, {}), means: notion })),
    ),
  );
  return (tokens) => [...new Set(find(tokens).map(({ means }) => means))];
}
