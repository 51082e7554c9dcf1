// How long a text is: the same rules, in the same order, as WordCounter on the server. A change here is a change there.
const SPACE = "\\t-\\r\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
const SPACES = new RegExp(`[${SPACE}]+`);
const EDGES = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const LINE_END = /\r\n|\r|\n/;
const UNSEEN = /[\xAD\u200B\u2060\uFEFF\uE000]/g;
const PLACE = "\uE000";
const MARKS = new RegExp(`^[-*_=#>|:+\`~${SPACE}]*$`);
const BEGINNING = new RegExp(`[${SPACE}]+|>|(?:[-*+•·]|[o–](?=\\t)|[0-9]{1,9}[.)]|#{1,6})(?=[${SPACE}])`, "y");
const REFERENCE = /(?<!\\)\{\{([^{}]{1,100})\}\}/g;
const LINK = new RegExp(
  `!?\\[([^\\[\\]]*)\\]\\([^()${SPACE}]*(?:\\([^()${SPACE}]*\\)[^()${SPACE}]*)?(?:[ \\t]+"[^"]*")?\\)`, "g");
const BAR = /(?<!\\)\|/g;
const AROUND = /[*_`#~\\]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Counts the words of a text, and those of them that are signs without a letter or digit.
 *
 * @param {string} text Markdown
 * @param {(reference: string) => number} inserts how many words a reference, without its braces, inserts
 * @returns {{words: number, signs: number}}
 */
export function count(text, inserts) {
  const total = { words: 0, signs: 0 };
  for (const line of text.replace(UNSEEN, "").split(LINE_END)) {
    if (!MARKS.test(line)) {
      countLine(line.slice(beginning(line)), inserts, total);
    }
  }
  return total;
}

function beginning(line) {
  let at = 0;
  BEGINNING.lastIndex = 0;
  while (BEGINNING.test(line)) {
    at = BEGINNING.lastIndex;
  }
  return at;
}

function countLine(line, inserts, total) {
  const references = [];
  const seen = line
    .replace(REFERENCE, (whole, typed) => {
      const name = typed.replace(EDGES, "");
      if (name === "") {
        return whole;
      }
      references.push(name);
      return PLACE;
    })
    .replace(LINK, "$1")
    .replace(BAR, " ");
  for (const word of seen.split(SPACES)) {
    if (word.includes(PLACE)) {
      countAround(word, references, inserts, total);
    } else {
      countWord(word.replace(AROUND, ""), total);
    }
  }
}

function countWord(word, total) {
  if (word !== "") {
    total.words += 1;
    total.signs += LETTER_OR_DIGIT.test(word) ? 0 : 1;
  }
}

/** A word with references in it: their words, and what is written close to them if it has a letter or digit. */
function countAround(word, references, inserts, total) {
  word.split(PLACE).forEach((part, index) => {
    total.words += LETTER_OR_DIGIT.test(part) ? 1 : 0;
    total.words += index > 0 ? inserts(references.shift()) : 0;
  });
}
