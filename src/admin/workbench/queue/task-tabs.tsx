import { useTranslation } from '@payloadcms/ui';
import type { Queue } from '../../../../translations/queue/queue.ts';
import { amount } from '../../words/amounts.ts';
import { workbenchText } from '../texts.ts';

type Task = Queue['task'];
type Props = { task: Task; counts: Record<Task, number>; onChoose: (task: Task) => void };

const tasks: readonly Task[] = ['review', 'translate', 'all'];

/** What to do, each with how many documents wait for it. */
export function TaskTabs({ task, counts, onChoose }: Props) {
  const { language } = useTranslation().i18n;
  return (
    <fieldset className="queue__tasks">
      <legend className="sr-only">{workbenchText('tasks', language)}</legend>
      {tasks.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === task}
          className="queue__task"
          onClick={() => onChoose(each)}
        >
          {workbenchText(each, language)}{' '}
          <span className="queue__count">{amount(counts[each], language)}</span>
        </button>
      ))}
    </fieldset>
  );
}
