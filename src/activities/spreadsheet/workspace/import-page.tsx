import type { Agency } from '../../../agencies/index.ts'
import { formatMoment } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  ButtonLink,
  Card,
  Chip,
  Chips,
  Columns,
  ErrorSummary,
  errorOf,
  FileField,
  Form,
  Icon,
  PageHead,
  RecordList,
  Row,
  Section,
} from '../../../platform/ui/index.ts'
import type { Imported } from '../import-table.ts'
import type { Import } from '../store-imports.ts'
import { importPath, importsPath, templatePath } from './addresses.ts'
import { importTexts } from './texts.ts'
import { WrongRows } from './wrong-rows.tsx'

export type ImportPageProps = {
  readonly lang: Lang
  readonly agency: Agency
  /** Agencies the officer may log for. */
  readonly agencies: readonly Agency[]
  readonly before: readonly Import[]
  readonly issues?: readonly Issue[]
  /** A table that was just refused. */
  readonly refused?: Imported
}

/** Takes a table of activities: the template, what was wrong with the last one, the file. */
export function ImportPage(props: ImportPageProps) {
  const { lang, agency, agencies, before, issues, refused } = props
  const t = textsIn(lang, importTexts)
  return (
    <>
      <PageHead eyebrow={agency.shortName} title={t.title} lead={t.lead} />
      <Columns aside={<Rules lang={lang} />} asideLabel={t.asideLabel}>
        <ErrorSummary lang={lang} issues={issues} />
        {agencies.length > 1 && (
          <Row gap="tight">
            <span class="soft">{t.forAgency}</span>
            <Chips>
              {agencies.map(({ id, shortName }) => (
                <Chip href={`${importsPath}?don-vi=${id}`} isCurrent={id === agency.id}>
                  {shortName}
                </Chip>
              ))}
            </Chips>
          </Row>
        )}
        {refused ? (
          <WrongRows lang={lang} refused={refused} />
        ) : (
          <Section title={t.takeTemplate} lead={t.templateHelp}>
            <Row>
              <ButtonLink href={templatePath(agency.id)} icon="download" download>
                {t.download}
              </ButtonLink>
            </Row>
          </Section>
        )}
        <Section title={t.sendTable}>
          <Form hasFiles action={importsPath}>
            <input type="hidden" name="agency" value={String(agency.id)} />
            <FileField
              lang={lang}
              name="file"
              label={t.file}
              hint={t.fileHint}
              help={t.fileHelp}
              accept=".xlsx,.csv"
              error={errorOf(issues, 'file', lang)}
              isRequired
            />
            <Row>
              <Button kind="primary" size="big">
                {t.send}
              </Button>
            </Row>
          </Form>
        </Section>
        {before.length > 0 && <Before lang={lang} before={before} />}
      </Columns>
    </>
  )
}

function Before({ lang, before }: Pick<ImportPageProps, 'lang' | 'before'>) {
  const t = textsIn(lang, importTexts)
  const outcome = ({ wrong, logged }: Import) =>
    wrong > 0 ? t.outcomeWrong(wrong) : logged > 0 ? t.outcomeLogged(logged) : t.outcomeKnown
  return (
    <Section title={t.sentBefore}>
      <RecordList
        items={before.map((one) => ({
          glyph: <Icon name="file-spreadsheet" />,
          title: one.fileName,
          href: importPath(one.id),
          note: t.sentBy(formatMoment(one.sentAt), one.sentByName),
          state: outcome(one),
        }))}
      />
    </Section>
  )
}

function Rules({ lang }: { lang: Lang }) {
  const t = textsIn(lang, importTexts)
  return (
    <Card title={t.rulesTitle}>
      <RecordList
        items={[
          { glyph: <Icon name="check" />, title: t.ruleAll, note: t.ruleAllNote },
          { glyph: <Icon name="copy" />, title: t.ruleOnce, note: t.ruleOnceNote },
          { glyph: <Icon name="camera" />, title: t.rulePhotos, note: t.rulePhotosNote },
        ]}
      />
    </Card>
  )
}
