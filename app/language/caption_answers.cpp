#include "app/language/caption_answers.h"

#include <QRegularExpression>

namespace toasoan {
namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

const QString places = QStringLiteral("(?i:tỉnh|thành phố|tp\\.?|thủ đô|huyện|thị xã|thị "
                                      "trấn|quận|phường|xã|thôn|xóm|bản|làng|ấp|khóm|khối|đường|phố|ngõ|"
                                      "hẻm|đại lộ|quốc lộ|tỉnh lộ|cao tốc|cầu|sông|suối|hồ|đầm|vịnh|biển|bãi "
                                      "biển|đảo|quần đảo|núi|đèo|chợ|sân vận động|sân bay|"
                                      "ga|bến|cảng|cửa khẩu|khu công nghiệp|khu đô thị|khu phố|công viên|quảng "
                                      "trường|chùa|đền|đình|nhà thờ|bệnh viện|trường|"
                                      "hội trường|nhà hát|bảo tàng)");

bool tellsWhen(const QString &caption)
{
    static const QRegularExpression time = pattern(QStringLiteral(
        "(?i)\\b(?:(?:ngày|mùng|mồng)\\s+\\d|tháng\\s+(?:\\d|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\\b|"
        "năm\\s+\\d{4}|(?:0?[1-9]|[12]\\d|3[01])(?:/(?:0?[1-9]|1[0-2])(?:/\\d{2,4})?|[.-]\\d{1,2}[.-]\\d{4})\\b|"
        "(?:rạng sáng|sáng|trưa|chiều|tối|đêm|khuya)\\s+(?:nay|qua|mai|sớm|muộn|cùng ngày|ngày|thứ|mùng|\\d)|"
        "hôm\\s+(?:nay|qua|kia)|thứ\\s+(?:hai|ba|tư|năm|sáu|bảy)\\b|chủ nhật\\b|cuối tuần|tết\\s|dịp\\s|"
        "\\d{1,2}\\s*(?:giờ|h)\\b|\\d{1,2}h\\d{2}\\b|mùa\\s+(?:xuân|hè|hạ|thu|đông|mưa|khô|lũ)\\b)"));
    return time.match(caption).hasMatch();
}

bool tellsWhere(const QString &caption)
{
    static const QRegularExpression place =
        pattern(QStringLiteral("\\b(?:(?i:tại|ở|trên địa bàn)\\s+\\p{L}|%1\\s+[\\p{Lu}\\d])").arg(places));
    return place.match(caption).hasMatch();
}

/// A person's name: two capitals or more that no word for a place stands before or in front of.
bool namesSomebody(const QString &caption)
{
    static const QRegularExpression name = pattern(QStringLiteral("\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*)+"));
    static const QRegularExpression placeBefore =
        pattern(QStringLiteral("(?:\\b(?i:tại|ở)|\\b%1|[(])\\s*$").arg(places));
    static const QRegularExpression placeItself = pattern(QStringLiteral("^%1\\b").arg(places));
    for (auto names = name.globalMatch(caption); names.hasNext();) {
        const QRegularExpressionMatch found = names.next();
        if (!placeItself.match(found.captured()).hasMatch()
            && !placeBefore.match(caption.left(found.capturedStart())).hasMatch())
            return true;
    }
    return false;
}

bool tellsWho(const QString &caption)
{
    static const QRegularExpression people =
        pattern(QStringLiteral("(?i)\\b(?:ông|bà|anh|chị|cháu|cụ|đồng chí|cán bộ|công chức|nông dân|ngư dân|diêm "
                               "dân|công nhân|người|bà con|nhân dân|"
                               "dân làng|học sinh|sinh viên|thí sinh|giáo viên|thầy giáo|cô giáo|bác sĩ|y tá|điều "
                               "dưỡng|bệnh nhân|chiến sĩ|bộ đội|"
                               "công an|cảnh sát|dân quân|đại biểu|lãnh đạo|chủ tịch|bí thư|giám đốc|thủ tướng|bộ "
                               "trưởng|tổng bí thư|cử tri|du khách|"
                               "hành khách|khách hàng|tiểu thương|tài xế|lái xe|cầu thủ|vận động viên|huấn luyện "
                               "viên|cổ động viên|đội tuyển|ca sĩ|"
                               "diễn viên|nghệ sĩ|nghệ nhân|nhà văn|nhà báo|tác giả|đoàn viên|thanh niên|phụ nữ|trẻ "
                               "em|em bé|các em|cựu chiến binh|"
                               "tình nguyện viên|lực lượng|đoàn công tác|ban chỉ đạo|cơ quan|công ty|doanh nghiệp|hợp "
                               "tác xã|ủy ban|chi đoàn)\\b"));
    return people.match(caption).hasMatch() || namesSomebody(caption);
}

} // namespace

CaptionAnswers answersOf(const QString &caption)
{
    return {tellsWho(caption), tellsWhere(caption), tellsWhen(caption)};
}

} // namespace toasoan
