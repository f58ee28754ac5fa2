import { textsOf } from '../../../platform/i18n.ts'

export const boundaryRefusals = textsOf({
  notJson: {
    vi: 'Tệp không đọc được. Chọn tệp GeoJSON (.geojson hoặc .json), chữ UTF-8',
    en: 'The file cannot be read. Choose a GeoJSON file (.geojson or .json) in UTF-8',
  },
  tooLarge: {
    vi: 'Tệp lớn hơn 20 MB. Đơn giản hóa ranh giới rồi tải lại',
    en: 'The file is larger than 20 MB. Simplify the boundaries and send it again',
  },
  notCollection: {
    vi: 'Tệp cần là một FeatureCollection gồm các vùng Polygon hoặc MultiPolygon',
    en: 'The file must be a FeatureCollection of Polygons or MultiPolygons',
  },
  outsideEarth: {
    vi: 'Tọa độ cần là kinh độ, vĩ độ theo WGS 84. Đổi hệ tọa độ (ví dụ từ VN-2000) rồi tải lại',
    en: 'Coordinates must be longitude and latitude in WGS 84. Convert them (from VN-2000, for example) and send it again',
  },
  tooManyPoints: {
    vi: 'Ranh giới có quá nhiều điểm. Đơn giản hóa còn tối đa 500.000 điểm',
    en: 'The boundaries have too many points. Simplify them to 500,000',
  },
  nothingMatches: {
    vi: 'Không vùng nào trong tệp khớp mã hoặc tên địa bàn đang có',
    en: 'No area of the file has a code or name of ours',
  },
})
