import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  useTranslation,
} from '@payloadcms/ui';
import type { DateFieldClient, FieldDiffClientProps } from 'payload';

type Props = FieldDiffClientProps<DateFieldClient> & { shown: (value: unknown) => string };

/** In a comparison of versions: a date before and after, as `shown` writes it. */
export function DateDiff({
  comparisonValue,
  versionValue,
  field,
  locale,
  nestingLevel,
  shown,
}: Props) {
  const { i18n } = useTranslation();
  const html = (value: unknown) =>
    `<div class="date-diff" data-enable-match="true"><p>${escapeDiffHTML(shown(value))}</p></div>`;
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(comparisonValue),
    toHTML: html(versionValue),
    tokenizeByCharacter: false,
  });
  return (
    <FieldDiffContainer
      className="date-diff"
      From={From}
      To={To}
      i18n={i18n}
      label={{ label: field.label, locale }}
      nestingLevel={nestingLevel}
    />
  );
}
