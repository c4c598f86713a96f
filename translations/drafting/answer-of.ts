import { fromPlainPieces } from '../segments/plain-pieces.ts';
import { simpler } from '../segments/simpler.ts';
import { tagProblem } from '../segments/tag-problem.ts';
import { type Answers, type Ask, asksOf } from './asks.ts';

export type Answered = { target: string; engine: string; model: string | null; billed: number };

/**
 * The translation of a segment put together from answers: null where an engine could not translate
 * a part of it, undefined while answers are missing.
 */
export function answerOf(
  text: string,
  tagged: boolean,
  answers: Answers,
): Answered | null | undefined {
  const found = asksOf(text, tagged).map(({ id }) => answers.get(id));
  if (found.includes(undefined)) {
    return undefined;
  }
  const parts = found.flatMap((part) => part ?? []);
  const [first] = parts;
  if (!first || parts.length < found.length) {
    return null;
  }
  const texts = parts.map((part) => part.text);
  const billed = parts.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0);
  const { engine, model } = first;
  const whole = tagged ? (texts[0] ?? '') : fromPlainPieces(text, texts);
  if (!tagged || !tagProblem(text, whole)) {
    return { target: whole, engine, model, billed };
  }
  return secondTry(text, answers, { target: whole, engine, model, billed });
}

/** The ask that is made once more with simpler tags where the first answer has lost some. */
export function secondAsk(text: string, tagged: boolean, answers: Answers): Ask | null {
  const [ask] = asksOf(text, tagged);
  const answer = ask && answers.get(ask.id);
  const plainer = tagged && answer && tagProblem(text, answer.text) ? simpler(text) : null;
  return (plainer !== null && asksOf(plainer, true)[0]) || null;
}

/** Where that fails too, the first answer stands: its words are used and its tags dropped. */
function secondTry(text: string, answers: Answers, first: Answered): Answered | undefined {
  const ask = secondAsk(text, true, answers);
  if (!ask) {
    return first;
  }
  const answer = answers.get(ask.id);
  if (answer === undefined) {
    return undefined;
  }
  if (answer === null || tagProblem(ask.text, answer.text)) {
    return first;
  }
  const billed = first.billed + answer.billedCharacters;
  return { target: answer.text, engine: answer.engine, model: answer.model, billed };
}
