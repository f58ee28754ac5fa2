import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type OfficialDocument, OfficialSheet } from '../../platform/official/index.ts'
import { ButtonLink, PageHead, PrintButton } from '../../platform/ui/index.ts'
import { type Contents, contentsOf } from '../contents.ts'
import { reportPath, reportsPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { periodOf, titleIn } from '../title.ts'
import { docxType, fileName, layoutOf, writeAnnex, writeReport, xlsxType } from '../write-files.ts'
import { one, reportAt } from './report-at.ts'
import { rowTexts } from './row-texts.ts'

/** The report as a Word file, its annex as a workbook, and the sheet alone for printing. */
export function fileRoutes(): Routes {
  const app = routes()
  const gate = can(may['report.see'])

  app.get(`${one}/bao-cao.docx`, gate, (c) => file(c, writeReport, '.docx', docxType))
  app.get(`${one}/phu-luc.xlsx`, gate, (c) => file(c, writeAnnex, '.xlsx', xlsxType))

  app.get(`${one}/in`, gate, async (c) => {
    const { deps, lang } = c.var
    const report = await reportAt(c)
    if (!report) return c.notFound()
    const contents = await contentsOf(deps.db, deps, report)
    const title = titleIn(lang, await periodOf(deps.db, report))
    const page = (
      <>
        <PageHead
          title={title}
          actions={
            <>
              <ButtonLink href={reportPath(report.id)} icon="arrow-left">
                {textsIn(lang, rowTexts).back}
              </ButtonLink>
              <PrintButton lang={lang} />
            </>
          }
        />
        <OfficialSheet document={withoutLinks(contents.document)} layout={layoutOf(contents)} lang={lang} />
      </>
    )
    return c.render(page, { title, current: reportsPath })
  })

  return app
}

/** On paper nothing opens. */
const withoutLinks = (document: OfficialDocument): OfficialDocument =>
  JSON.parse(JSON.stringify(document, (name, value) => (name === 'href' ? undefined : value)))

async function file(
  c: Context<AppEnv>,
  write: (contents: Contents) => Promise<Buffer>,
  ending: string,
  type: string,
) {
  const { deps } = c.var
  const report = await reportAt(c)
  if (!report) return c.notFound()
  const bytes = await write(await contentsOf(deps.db, deps, report))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${fileName(report, ending)}"`,
  })
}
