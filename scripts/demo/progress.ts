/** A line of progress on stderr: rewritten on a terminal, one after another elsewhere. */
export function progress(started = Date.now()) {
  const isTerminal = process.stderr.isTTY === true;
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1).padStart(5);
  return {
    step: (text: string) => {
      process.stderr.write(
        isTerminal ? `\r\u001b[2K${seconds()} s  ${text}` : `${seconds()} s  ${text}\n`,
      );
    },
    done: () => {
      if (isTerminal) {
        process.stderr.write('\n');
      }
    },
  };
}
