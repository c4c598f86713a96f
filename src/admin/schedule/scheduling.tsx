'use client';

import {
  Button,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useLocale,
  useModal,
  useServerFunctions,
  useTranslation,
} from '@payloadcms/ui';
import { useState } from 'react';
import type { Upcoming } from '../../scheduling/upcoming.ts';
import { ScheduleDrawer } from './schedule-drawer.tsx';
import { scheduleText } from './texts.ts';
import { UpcomingList } from './upcoming-list.tsx';

type Props = { collection: string; document: string; known: Upcoming[] };

const drawer = 'schedule';

/**
 * On a document: what is scheduled for it and, for those who may publish it, the drawer in which it is
 * planned. It takes the place of Payload 3.90’s, whose times have twelve hours and cannot be typed.
 */
export function Scheduling({ collection, document, known }: Props) {
  const { i18n } = useTranslation();
  const { hasPublishPermission } = useDocumentInfo();
  const { code } = useLocale();
  const source = useFormFields(([fields]) => fields.sourceLocale?.value);
  const modified = useFormModified();
  const { getUpcomingScheduledPublish } = useServerFunctions();
  const { isModalOpen, openModal } = useModal();
  const [upcoming, setUpcoming] = useState(known);

  const refresh = async () => {
    const jobs = await getUpcomingScheduledPublish({ id: document, collectionSlug: collection });
    setUpcoming(
      jobs.map(({ id, input, waitUntil }) => ({
        id: String(id),
        document,
        type: input.type === 'unpublish' ? 'unpublish' : 'publish',
        at: new Date(waitUntil ?? 0).toISOString(),
      })),
    );
  };
  const mayPlan = hasPublishPermission && (!source || source === code);
  return (
    <>
      <UpcomingList upcoming={upcoming} />
      {mayPlan && (
        <Button
          buttonStyle="secondary"
          size="medium"
          disabled={modified}
          tooltip={modified ? scheduleText('unsaved', i18n.language) : undefined}
          onClick={() => openModal(drawer)}
        >
          {scheduleText('plan', i18n.language)}
        </Button>
      )}
      {mayPlan && isModalOpen(drawer) && (
        <ScheduleDrawer {...{ collection, document, upcoming, refresh }} slug={drawer} />
      )}
    </>
  );
}
