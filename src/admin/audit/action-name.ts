import type { Label } from '../../../collections/labels.ts';
import type { AuditAction } from '../../../translations/audit/audit.ts';
import { told } from '../words/told.ts';

export const auditActions: Record<AuditAction, Label> = {
  write: { ru: 'Написан текст', en: 'Text written' },
  submit: { ru: 'Отправлено на проверку', en: 'Sent to review' },
  approve: { ru: 'Одобрено', en: 'Approved' },
  override: { ru: 'Одобрено с ошибками', en: 'Approved with errors' },
  reject: { ru: 'Отклонено', en: 'Rejected' },
  accept: { ru: 'Принято предложение', en: 'Suggestion taken over' },
  dismiss: { ru: 'Убрано предложение', en: 'Suggestion dismissed' },
  comment: { ru: 'Комментарий', en: 'Comment' },
  assign: { ru: 'Поручено', en: 'Assigned' },
};

/** What was done to a translation, in words. */
export function actionName(action: string, language: string): string {
  const label = auditActions[action as AuditAction] as Label | undefined;
  return label ? told(label, language) : action;
}
