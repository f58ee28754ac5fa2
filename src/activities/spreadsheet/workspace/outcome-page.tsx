import { formatMoment } from '../../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Banner,
  ButtonLink,
  Facts,
  KeyFigures,
  PageHead,
  Row,
  Stack,
  shortFingerprint,
} from '../../../platform/ui/index.ts'
import { activitiesPath } from '../../workspace/addresses.ts'
import type { Import } from '../store-imports.ts'
import { importsPath, mendedPath } from './addresses.ts'
import { importTexts } from './texts.ts'

/** What came of a table that was sent. */
export function OutcomePage({ lang, sent }: { lang: Lang; sent: Import }) {
  const t = textsIn(lang, importTexts)
  const { wrong, rows, logged, known } = sent
  const number = (value: number) => formatNumber(value, lang)
  return (
    <>
      <PageHead
        title={t.outcome}
        lead={sent.fileName}
        actions={
          wrong > 0 ? (
            <ButtonLink href={mendedPath(sent.id)} kind="primary" icon="download" download>
              {t.downloadMended}
            </ButtonLink>
          ) : (
            <ButtonLink href={activitiesPath} kind="primary">
              {t.toList}
            </ButtonLink>
          )
        }
      />
      <Stack>
        {wrong > 0 ? (
          <Banner tone="late" icon="circle-alert">
            {t.wrongTitle(wrong, rows)}. {t.nothingSaved}
          </Banner>
        ) : (
          <KeyFigures
            items={[
              { label: t.rows, value: number(rows) },
              { label: t.logged, value: number(logged) },
              { label: t.known, value: number(known) },
            ]}
          />
        )}
        <Facts
          items={[
            { label: t.fileName, value: sent.fileName },
            { label: t.sent, value: formatMoment(sent.sentAt) },
            { label: t.sender, value: sent.sentByName },
            { label: t.fingerprint, value: shortFingerprint(sent.sha256) },
          ]}
        />
        <Row>
          <ButtonLink href={`${importsPath}?don-vi=${sent.agencyId}`}>{t.another}</ButtonLink>
        </Row>
      </Stack>
    </>
  )
}
