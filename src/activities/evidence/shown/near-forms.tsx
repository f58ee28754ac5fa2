import { textsIn } from '../../../platform/i18n.ts'
import { ActDisclosure, Button, errorOf, Form, TextArea } from '../../../platform/ui/index.ts'
import { activityPath } from '../../workspace/addresses.ts'
import { evidenceTexts } from './evidence-texts.ts'
import type { NearProps } from './near-shown.tsx'

/** The agency explains a likeness, whoever verifies takes it as explained; to others nothing. */
export function NearForms({ lang, activityId, near, mayRemark, mayAccept, issues }: NearProps) {
  const t = textsIn(lang, evidenceTexts)
  const at = `${activityPath(activityId)}/gan-giong/${near.id}`
  const [remark, accept] = [`remark-${near.id}`, `accept-${near.id}`]
  const isRefused = (field: string) => issues?.some((issue) => issue.field === field) ?? false
  if (mayRemark && !near.remark?.acceptedAt)
    return (
      <ActDisclosure label={t.explain} icon="pencil" kind="quiet" isOpen={isRefused(remark)}>
        <Form action={at} label={t.explain}>
          <TextArea
            name={remark}
            label={t.explainLabel}
            help={t.explainHelp}
            rows={2}
            maxlength={500}
            value={near.remark?.remark}
            error={errorOf(issues, remark, lang)}
          />
          <Button>{t.saveExplain}</Button>
        </Form>
      </ActDisclosure>
    )
  if (mayAccept && near.remark && !near.remark.acceptedAt)
    return (
      <ActDisclosure label={t.accept} icon="check" kind="quiet" isOpen={isRefused(accept)}>
        <Form action={`${at}/chap-nhan`} label={t.accept}>
          <TextArea
            name={accept}
            label={t.acceptLabel}
            rows={2}
            maxlength={500}
            error={errorOf(issues, accept, lang)}
          />
          <Button>{t.accept}</Button>
        </Form>
      </ActDisclosure>
    )
  return null
}
