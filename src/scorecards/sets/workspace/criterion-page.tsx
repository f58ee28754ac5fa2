import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  ActDisclosure,
  Button,
  ButtonLink,
  Card,
  Columns,
  ErrorSummary,
  Form,
  PageHead,
  Row,
} from '../../../platform/ui/index.ts'
import { measureKeys, measureName } from '../../measures/catalog.ts'
import type { Criterion } from '../../rules/criterion.ts'
import { explainRule } from '../../rules/explain-rule.ts'
import { withBelow } from '../rows.ts'
import type { KeptSet } from '../set.ts'
import { CriterionFields } from './criterion-fields.tsx'
import { criterionTexts } from './criterion-texts.ts'
import { criterionPath, rowAnchor, setPath } from './paths.ts'
import { setTexts } from './set-texts.ts'

export type CriterionPageProps = {
  readonly lang: Lang
  readonly set: KeptSet
  /** Undefined: a row that is not there yet. */
  readonly criterion?: Criterion
  readonly filled: Filled
  readonly issues?: readonly Issue[]
}

/** One row of a draft as a form; beside it what is saved now and the words a formula may use. */
export function CriterionPage(props: CriterionPageProps) {
  const { lang, set, criterion, issues } = props
  const t = textsIn(lang, criterionTexts)
  const back = `${setPath(set.id)}#${criterion ? rowAnchor(criterion.code) : ''}`
  return (
    <>
      <PageHead
        eyebrow={lang === 'vi' ? set.nameVi : set.nameEn}
        title={criterion ? t.edit(criterion.code) : t.newRow}
      />
      <Columns aside={<Aside {...props} />} asideLabel={t.words}>
        {issues && <ErrorSummary lang={lang} issues={issues} />}
        <Form action={criterionPath(set.id, criterion?.id ?? 'moi')}>
          <input type="hidden" name="edit" value={String(set.edit)} />
          <CriterionFields {...props} />
          <Row>
            <Button kind="primary">{criterion ? t.saveRow : t.addRow}</Button>
            <ButtonLink href={back}>{textsIn(lang, setTexts).table}</ButtonLink>
          </Row>
        </Form>
        {criterion && <Remove lang={lang} set={set} criterion={criterion} />}
      </Columns>
    </>
  )
}

function Remove({ lang, set, criterion }: { lang: Lang; set: KeptSet; criterion: Criterion }) {
  const t = textsIn(lang, criterionTexts)
  const rows = withBelow(set.criteria, criterion.code).length
  return (
    <ActDisclosure label={t.remove} icon="trash-2" kind="danger">
      <form method="post" action={criterionPath(set.id, criterion.id!, 'xoa')}>
        <input type="hidden" name="edit" value={String(set.edit)} />
        <p>{t.removeNote(rows)}</p>
        <Button kind="danger">{t.remove}</Button>
      </form>
    </ActDisclosure>
  )
}

function Aside({ lang, criterion }: CriterionPageProps) {
  const t = textsIn(lang, criterionTexts)
  return (
    <div class="stack">
      {criterion && (
        <Card title={t.now} tone="wash">
          <p>{explainRule(criterion.rule, lang)}</p>
        </Card>
      )}
      <Card title={t.words}>
        <p class="small">{t.wordsHelp}</p>
        <details>
          <summary>{t.wordsTitle}</summary>
          <dl class="facts small">
            {measureKeys.map((key) => (
              <div>
                <dt>
                  <code>{key}</code>
                </dt>
                <dd>{measureName(key, lang)}</dd>
              </div>
            ))}
          </dl>
        </details>
      </Card>
    </div>
  )
}
