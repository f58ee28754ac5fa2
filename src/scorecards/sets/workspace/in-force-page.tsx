import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Banner,
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  errorOf,
  Facts,
  Form,
  PageHead,
  Row,
  Stack,
  TextArea,
} from '../../../platform/ui/index.ts'
import { scoredRows } from '../../appraisal/fields.ts'
import { formatPoints } from '../../rules/points.ts'
import { totalsOf } from '../../rules/totals.ts'
import type { KeptSet, SetHead } from '../set.ts'
import { inForceTexts } from './in-force-texts.ts'
import { diffPath, setPath } from './paths.ts'
import { validity } from './sets-page.tsx'

export type InForcePageProps = {
  readonly lang: Lang
  readonly set: KeptSet
  /** The version that ends when this one begins. */
  readonly before?: SetHead
  readonly wrong: number
  readonly filled: Filled
  readonly issues?: readonly Issue[]
}

/** The last look at a draft before it holds. */
export function InForcePage({ lang, set, before, wrong, filled, issues }: InForcePageProps) {
  const t = textsIn(lang, inForceTexts)
  const of = (name: string) => ({
    name,
    value: String(filled[name] ?? ''),
    error: errorOf(issues, name, lang),
  })
  return (
    <>
      <PageHead eyebrow={lang === 'vi' ? set.nameVi : set.nameEn} title={t.title} lead={t.lead} />
      <Stack gap="loose">
        {issues && <ErrorSummary lang={lang} issues={issues} />}
        <Facts
          items={[
            { label: t.criteria, value: String(scoredRows(set.criteria).length) },
            { label: t.maximum, value: formatPoints(totalsOf(set, new Map()).applicableMaximum, lang) },
            { label: t.legalBasis, value: set.legalBasis || t.noBasis },
          ]}
        />
        {wrong > 0 ? (
          <Banner tone="late">
            <p>{t.wrong(wrong)}</p>
            <ButtonLink href={setPath(set.id)}>{t.back}</ButtonLink>
          </Banner>
        ) : (
          <Form action={setPath(set.id, 'ban-hanh')}>
            <input type="hidden" name="edit" value={String(set.edit)} />
            {before && (
              <Banner>
                <p>{t.ends(before.version, validity(before, lang))}</p>
                <a href={diffPath(set.id, before.id)}>{t.compare}</a>
              </Banner>
            )}
            <DateField {...of('validFrom')} label={t.validFrom} isRequired />
            {before && (
              <TextArea
                {...of('transition')}
                label={t.transition}
                help={t.transitionHelp}
                rows={3}
                maxlength={2000}
                isRequired
              />
            )}
            <Row>
              <Button kind="primary" icon="gavel">
                {t.act}
              </Button>
              <ButtonLink href={setPath(set.id)}>{t.back}</ButtonLink>
            </Row>
          </Form>
        )}
      </Stack>
    </>
  )
}
