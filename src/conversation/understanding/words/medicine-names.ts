import { keptLately } from "./kept-lately.ts";
import { withinEdits } from "./spelling.ts";

/** Those that are taken in overdose most, and that few can spell. */
const MEDICINES = [
  ...(["paracetamol", "ibuprofen", "sertraline", "citalopram", "fluoxetine", "mirtazapine"] as const),
  ...(["propranolol", "amitriptyline", "quetiapine", "pregabalin", "gabapentin", "zopiclone"] as const),
  ...(["methadone", "diazepam", "tramadol", "naproxen", "venlafaxine", "paroxetine", "trazodone"] as const),
  ...(["temazepam", "lorazepam", "olanzapine", "risperidone", "antidepressants", "painkillers"] as const),
];
const WORDS_KEPT = 2000;
const ONE_WORD = /[a-z]{6,17}/g;
const BEGINNING = 2;

/** How many letters may be added, left out or changed: the longer the name, the more. */
const mostEdits = ({ length }: string): number => (length >= 11 ? 3 : length >= 9 ? 2 : 1);

const medicineIn = keptLately(WORDS_KEPT, (word: string) => {
  const start = word.slice(0, BEGINNING);
  return MEDICINES.find((name) => name.startsWith(start) && withinEdits(word, name, mostEdits(name))) ?? word;
});

/** Names of medicines spelt as they are: "paracetomol", "ibruprofen". @param words small letters */
export const withMedicinesSpelt = (words: string): string => words.replace(ONE_WORD, medicineIn);
