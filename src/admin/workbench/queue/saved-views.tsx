import { Button, Link, usePreferences, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { type Filter, filterIn, queryOf } from '../address.ts';
import { type WorkbenchText, workbenchText } from '../texts.ts';

type View = { name: string; filter: Filter };
type Props = { base: string; filter: Filter };

const KEY = 'workbench-views';
const MOST = 20;

/** Filters that somebody keeps under a name; they are theirs alone. */
export function SavedViews({ base, filter }: Props) {
  const { language } = useTranslation().i18n;
  const { getPreference, setPreference } = usePreferences();
  const [views, setViews] = useState<View[]>([]);
  const [name, setName] = useState<string>();
  const text = (key: WorkbenchText) => workbenchText(key, language);

  useEffect(() => {
    void getPreference<{ views?: View[] } | null>(KEY).then((kept) => {
      if (Array.isArray(kept?.views)) setViews(kept.views);
    });
  }, [getPreference]);

  const keep = (next: View[]) => {
    setViews(next);
    void setPreference(KEY, { views: next });
  };
  const add = () => {
    const named = name?.trim();
    if (!named) return;
    keep([...views.filter((view) => view.name !== named), { name: named, filter }].slice(-MOST));
    setName(undefined);
  };
  const isNarrowed = Object.keys(filter).length > 0;
  if (views.length === 0 && !isNarrowed) return null;
  return (
    <div className="queue__views">
      {views.length > 0 && (
        <ul aria-label={text('views')}>
          {views.map((view) => (
            <li key={view.name}>
              <Link href={`${base}${queryOf(filterIn(view.filter))}`} prefetch={false}>
                {view.name}
              </Link>
              <button
                type="button"
                className="queue__unsave"
                aria-label={`${text('removeView')}: ${view.name}`}
                onClick={() => keep(views.filter((each) => each !== view))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {name === undefined ? (
        isNarrowed && (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setName('')}>
            {text('saveView')}
          </Button>
        )
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label>
            {text('viewName')}{' '}
            <input
              // biome-ignore lint/a11y/noAutofocus: it was asked for by the button in its place.
              autoFocus
              maxLength={60}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <Button type="submit" size="small" margin={false} disabled={name.trim() === ''}>
            {text('save')}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setName(undefined)}
          >
            {text('cancel')}
          </Button>
        </form>
      )}
    </div>
  );
}
