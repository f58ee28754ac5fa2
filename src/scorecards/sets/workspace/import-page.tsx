import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Banner,
  Button,
  ButtonLink,
  ButtonRow,
  DataTable,
  ErrorSummary,
  FileField,
  Form,
  PageHead,
  Stack,
} from '../../../platform/ui/index.ts'
import type { FileIssue } from '../document.ts'
import type { KeptSet } from '../set.ts'
import { importTexts } from './import-texts.ts'
import { setPath } from './paths.ts'

export type ImportPageProps = {
  readonly lang: Lang
  readonly set: KeptSet
  readonly issues?: readonly Issue[]
  readonly wrong?: readonly FileIssue[]
}

const shown = 100

/** Takes a file of criteria; what was wrong with the last one stands above the form, row by row. */
export function ImportPage({ lang, set, issues, wrong = [] }: ImportPageProps) {
  const t = textsIn(lang, importTexts)
  return (
    <>
      <PageHead eyebrow={lang === 'vi' ? set.nameVi : set.nameEn} title={t.title} lead={t.lead} />
      <Stack gap="loose">
        {issues && <ErrorSummary lang={lang} issues={issues} />}
        {wrong.length > 0 && (
          <>
            <Banner tone="late">
              <p>{t.wrong(wrong.length)}</p>
            </Banner>
            <DataTable
              caption={t.wrong(wrong.length)}
              hidesCaption
              isFramed
              asCards
              rows={wrong.slice(0, shown)}
              columns={[
                {
                  title: t.row,
                  isName: true,
                  cell: ({ row }) => (row === null ? t.wholeFile : `${t.row} ${row}`),
                },
                { title: t.code, cell: ({ code }) => code },
                { title: t.column, cell: ({ column }) => column },
                { title: t.what, label: '', cell: ({ text }) => text[lang] },
              ]}
            />
            {wrong.length > shown && <p class="soft">{t.more(wrong.length - shown)}</p>}
          </>
        )}
        <Form action={setPath(set.id, 'nhap')} hasFiles>
          <input type="hidden" name="edit" value={String(set.edit)} />
          <FileField
            lang={lang}
            name="file"
            label={t.file}
            help={t.fileHelp}
            accept=".xlsx,.json"
            isRequired
          />
          <ButtonRow>
            <Button kind="primary" icon="upload">
              {t.act}
            </Button>
            <ButtonLink href={setPath(set.id)}>{t.back}</ButtonLink>
          </ButtonRow>
        </Form>
      </Stack>
    </>
  )
}
