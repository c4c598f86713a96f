'use client';

import {
  Button,
  Drawer,
  SelectInput,
  toast,
  useConfig,
  useModal,
  useServerFunctions,
  useTranslation,
} from '@payloadcms/ui';
import type { SchedulePublishHandlerArgs } from '@payloadcms/ui/utilities/schedulePublishHandler';
import { useMemo, useState } from 'react';
import { momentOf } from '../../../collections/rules/moments.ts';
import type { Upcoming } from '../../scheduling/upcoming.ts';
import { WallTimeInput } from '../dates/wall-time-input.tsx';
import { zoneOptions } from '../dates/zone-options.ts';
import { askSession } from '../saving/session.ts';
import { SignInDialog } from '../saving/sign-in-dialog.tsx';
import { type ScheduleText, scheduleText } from './texts.ts';
import { UpcomingList } from './upcoming-list.tsx';

type Props = {
  slug: string;
  collection: string;
  document: string;
  upcoming: Upcoming[];
  refresh: () => Promise<void>;
};

type Asked = { change: SchedulePublishHandlerArgs; done: string };

const kinds = ['publish', 'unpublish'] as const;

/** Plans a publication or a withdrawal, on the clocks of the office unless another zone is chosen. */
export function ScheduleDrawer({ slug, collection, document, upcoming, refresh }: Props) {
  const { i18n, t } = useTranslation();
  const { config } = useConfig();
  const { closeModal } = useModal();
  const { schedulePublish } = useServerFunctions();
  const [type, setType] = useState<(typeof kinds)[number]>('publish');
  const [wall, setWall] = useState('');
  const [zone, setZone] = useState(config.admin.timezones.defaultTimezone ?? 'UTC');
  const [busy, setBusy] = useState(false);
  /** What was asked for when the session had ended. */
  const [waiting, setWaiting] = useState<Asked | null>(null);
  const { language } = i18n;
  const text = (key: ScheduleText) => scheduleText(key, language);
  const zones = useMemo(() => zoneOptions(language, zone), [language, zone]);
  const moment = momentOf(wall, zone)?.moment;
  const isPast = moment !== undefined && Date.parse(moment) < Date.now();

  const ask = async (asked: Asked) => {
    setBusy(true);
    try {
      // What it answers has no type in Payload: `{ message }`, or `{ error }` with the reason of a refusal.
      const { error } = (await schedulePublish(asked.change)) as { error?: string };
      const session = error ? await askSession(window.fetch) : 'open';
      if (session === 'ended') {
        setWaiting(asked);
        return;
      }
      if (error) toast.error(session === 'open' ? error : text('failed'));
      else toast.success(asked.done);
      await refresh();
    } catch {
      toast.error(text('failed'));
    } finally {
      setBusy(false);
    }
  };
  const plan = async () => {
    if (!moment) return;
    const doc = { relationTo: collection, value: document } as SchedulePublishHandlerArgs['doc'];
    const change = { type, date: new Date(moment), doc, timezone: zone };
    await ask({ change, done: text('planned') });
  };
  const signedIn = async (isSignedIn: boolean) => {
    setWaiting(null);
    if (isSignedIn && waiting) await ask(waiting);
  };
  return (
    <Drawer slug={slug} title={text('title')} className="schedule-drawer">
      <form
        className="schedule-form"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void plan();
        }}
      >
        <fieldset>
          <legend>{text('what')}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name="schedule-type"
                checked={type === kind}
                onChange={() => setType(kind)}
              />
              {t(`version:${kind}`)}
            </label>
          ))}
        </fieldset>
        <div className="field-type">
          <label className="field-label" htmlFor="schedule-when">
            {text('when')}
          </label>
          <WallTimeInput id="schedule-when" name="when" value={wall} onChange={setWall} />
          {isPast && <p role="status">{text('past')}</p>}
        </div>
        <SelectInput
          label={text('zone')}
          name="schedule-zone"
          path="schedule-zone"
          options={zones}
          value={zone}
          isClearable={false}
          onChange={(option) => {
            const one = Array.isArray(option) ? option[0] : option;
            if (typeof one?.value === 'string') setZone(one.value);
          }}
        />
        <div className="schedule-form__buttons">
          <Button type="submit" disabled={busy || !moment || isPast}>
            {text('confirm')}
          </Button>
          <Button type="button" buttonStyle="secondary" onClick={() => closeModal(slug)}>
            {text('close')}
          </Button>
        </div>
      </form>
      {upcoming.length > 0 && <h3>{text('upcoming')}</h3>}
      <UpcomingList
        upcoming={upcoming}
        zone={zone}
        onCancel={(id) => void ask({ change: { deleteID: id }, done: text('cancelled') })}
      />
      {waiting && <SignInDialog onAnswer={(isSignedIn) => void signedIn(isSignedIn)} />}
    </Drawer>
  );
}
