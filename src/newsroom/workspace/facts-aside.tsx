import { formatDay } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import { ActDisclosure, Button, Card, DateField, errorOf, Form, TextArea } from '../../platform/ui/index.ts'
import { deskPath } from './addresses.ts'
import type { FactsPageProps } from './facts-page.tsx'
import { factsTexts } from './facts-texts.ts'

/** Whether the province's lists take the story, and whether it still holds. */
export function FactsAside(props: FactsPageProps) {
  const { lang, facts, edition, isOut } = props
  const t = textsIn(lang, factsTexts)
  return (
    <>
      <Upward {...props} />
      {isOut && (
        <Card title={t.review} icon="calendar-days">
          {facts.reviewOn && (
            <p class="soft">
              {t.reviewOn} {formatDay(facts.reviewOn)}
            </p>
          )}
          <Form action={`${deskPath(edition.id)}/ra-soat`} label={t.review}>
            <DateField name="nextOn" label={t.nextOn} error={errorOf(props.issues, 'nextOn', lang)} />
            <Button icon="check">{t.stillHolds}</Button>
          </Form>
        </Card>
      )}
    </>
  )
}

function Upward({ lang, facts, edition, keepsPortal }: FactsPageProps) {
  const t = textsIn(lang, factsTexts)
  const action = (end: string) => `${deskPath(edition.id)}/${end}`
  const said = { yes: t.isProvinceWide, proposed: t.isProposed, no: t.isOwnSection }[facts.provinceWide]
  return (
    <Card title={t.upward} icon="landmark">
      <p class="soft">{said}</p>
      <div class="desk-acts">
        {facts.provinceWide !== 'yes' && keepsPortal && (
          <Form action={action('nhan-len')} label={t.accept}>
            <Button icon="check">{t.accept}</Button>
          </Form>
        )}
        {facts.provinceWide === 'no' && !keepsPortal && (
          <Form action={action('de-nghi')} label={t.propose}>
            <Button icon="send">{t.propose}</Button>
          </Form>
        )}
        {facts.provinceWide !== 'no' && keepsPortal && (
          <ActDisclosure label={t.decline} icon="undo-2">
            <Form action={action('de-lai')} label={t.decline}>
              <TextArea name="declineReason" label={t.declineReason} rows={2} maxlength={1000} />
              <Button icon="undo-2">{t.decline}</Button>
            </Form>
          </ActDisclosure>
        )}
      </div>
    </Card>
  )
}
