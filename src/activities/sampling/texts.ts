import { textsOf } from '../../platform/i18n.ts'

/** Why a sample is not drawn, or its rest not verified. */
export const sampleRefusals = textsOf({
  nothingWaits: {
    vi: 'Không có hoạt động nào chờ xác minh trong phạm vi này. Mở rộng phạm vi rồi rút lại',
    en: 'Nothing waits to be verified here. Widen what is drawn from and draw again',
  },
  tooMany: {
    vi: 'Phạm vi này có hơn 5.000 hoạt động. Thu hẹp theo đơn vị, hình thức hoặc thời gian',
    en: 'More than 5,000 activities wait here. Narrow it by agency, form or time',
  },
  chooseWay: { vi: 'Chọn cách rút mẫu', en: 'Choose how to draw' },
  sizeWrong: {
    vi: 'Ghi cỡ mẫu từ 1 đến 5.000, hoặc từ 1 đến 100 nếu tính theo phần trăm',
    en: 'Write a size from 1 to 5,000, or from 1 to 100 per cent',
  },
  seedMissing: {
    vi: 'Ghi số gieo để ai cũng rút lại được đúng mẫu này',
    en: 'Give a seed, so that anybody can draw the same again',
  },
  agencyUnknown: { vi: 'Chọn lại đơn vị', en: 'Choose the agency again' },
  endsBeforeStart: {
    vi: 'Chọn ngày kết thúc từ ngày bắt đầu trở đi',
    en: 'Choose a last day that is not before the first',
  },
  stillJudging: {
    vi: 'Quyết định hết các hoạt động trong mẫu rồi mới xác minh phần còn lại',
    en: 'Decide on everything in the sample first',
  },
  didNotHold: {
    vi: 'Tỷ lệ trả lại vượt mức cho phép. Phần còn lại xác minh từng hoạt động',
    en: 'More was returned than is allowed. The rest is verified one by one',
  },
  closed: { vi: 'Phần còn lại của mẫu này đã xác minh', en: 'The rest of this sample is verified already' },
  nothingLeft: {
    vi: 'Không còn hoạt động nào chờ xác minh theo mẫu này',
    en: 'Nothing is left to be verified by it',
  },
})
