import { classNameOf } from '../../../planning/index.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  ErrorSummary,
  errorOf,
  FileField,
  Form,
  LinkList,
  PageHead,
  SelectField,
  Stack,
  TextField,
} from '../../../platform/ui/index.ts'
import type { Round } from '../../round/round.ts'
import { bringPath } from '../addresses.ts'
import { bringTexts } from './texts.ts'

type BringPageProps = {
  readonly lang: Lang
  readonly round: Round
  readonly classKeys: readonly string[]
  readonly issues?: readonly Issue[]
  readonly filled?: Filled
}

/** Takes the points of bodies and surveys for a whole group at once. */
export function BringPage({ lang, round, classKeys, issues, filled }: BringPageProps) {
  const t = textsIn(lang, bringTexts)
  const path = bringPath(round.id)
  return (
    <>
      <PageHead eyebrow={lang === 'vi' ? round.nameVi : round.nameEn} title={t.title} lead={t.lead} />
      <Stack>
        <LinkList
          items={classKeys.map((key) => ({
            href: `${path}/${key}`,
            title: t.template(classNameOf(key)[lang]),
          }))}
        />
        <ErrorSummary lang={lang} issues={issues} />
        <Form action={path} label={t.title} hasFiles>
          <SelectField
            name="nhom"
            label={t.group}
            options={classKeys.map((value) => ({ value, label: classNameOf(value)[lang] }))}
            value={String(filled?.nhom ?? classKeys[0] ?? '')}
          />
          <FileField
            lang={lang}
            name="file"
            label={t.file}
            accept=".xlsx"
            error={errorOf(issues, 'file', lang)}
          />
          <TextField
            name="source"
            label={t.source}
            help={t.sourceHelp}
            maxlength={500}
            isRequired
            value={String(filled?.source ?? '')}
            error={errorOf(issues, 'source', lang)}
          />
          <Button kind="primary" icon="upload">
            {t.bring}
          </Button>
        </Form>
      </Stack>
    </>
  )
}
