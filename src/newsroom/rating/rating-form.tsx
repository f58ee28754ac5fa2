import type { Filled } from '../../platform/http/form.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { Button, Choices, ErrorSummary, errorOf, Form, TextArea } from '../../platform/ui/index.ts'
import { mostWords, notUsefulPoints, type RatingPoint, type Ratings, usefulPoints } from './rating.ts'
import { pointTexts, ratingTexts } from './texts.ts'

export type RatingFormProps = {
  readonly lang: Lang
  readonly ratings: Ratings
  readonly action: string
  readonly filled?: Filled
  readonly issues?: readonly Issue[]
}

/** Whether the story was of use. The reasons show once an answer is chosen, where the browser can do that. */
export function RatingForm({ lang, ratings, action, filled = {}, issues = [] }: RatingFormProps) {
  const t = textsIn(lang, ratingTexts)
  const points = textsIn(lang, pointTexts)
  const offered = (keys: readonly RatingPoint[]) => keys.map((value) => ({ value, label: points[value] }))
  return (
    <section class="rating" id="danh-gia">
      <Form action={action} label={t.question}>
        {issues.length > 0 && <ErrorSummary lang={lang} issues={issues} />}
        <Choices
          name="huu-ich"
          label={t.question}
          options={[
            { value: 'co', label: t.yes },
            { value: 'khong', label: t.no },
          ]}
          chosen={filled['huu-ich']}
          error={errorOf(issues, 'huu-ich', lang)}
        />
        <div class="rating-more">
          <div class="rating-yes">
            <Choices
              name="dieu-tot"
              label={t.whyYes}
              options={offered(usefulPoints)}
              chosen={filled['dieu-tot']}
              isMany
            />
          </div>
          <div class="rating-no">
            <Choices
              name="dieu-chua-tot"
              label={t.whyNo}
              options={offered(notUsefulPoints)}
              chosen={filled['dieu-chua-tot']}
              isMany
            />
          </div>
          <TextArea
            name="ly-do"
            label={t.words}
            help={t.wordsHelp}
            rows={3}
            maxlength={mostWords}
            value={typeof filled['ly-do'] === 'string' ? filled['ly-do'] : undefined}
            error={errorOf(issues, 'ly-do', lang)}
          />
          <Button>{t.send}</Button>
        </div>
      </Form>
      <p class="soft small">
        {t.privacy} <RatingTotals lang={lang} ratings={ratings} />
      </p>
    </section>
  )
}

const RatingTotals = ({ lang, ratings }: { lang: Lang; ratings: Ratings }) => {
  const t = textsIn(lang, ratingTexts)
  const all = ratings.useful + ratings.notUseful
  return <>{all === 0 ? t.none : t.totals(ratings.useful, all)}</>
}
