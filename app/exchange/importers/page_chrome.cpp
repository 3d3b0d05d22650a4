#include "app/exchange/importers/page_chrome.h"

#include "app/language/fold.h"

#include <QSet>

#include <array>

namespace toasoan {
namespace {

constexpr std::array knownLines = {
    u"mask",
    u"Tin mới",
    u"Tin mới nhất",
    u"Tin liên quan",
    u"Tin cùng chuyên mục",
    u"Tin nóng",
    u"Tin khác",
    u"Đọc nhiều",
    u"Xem nhiều",
    u"Đọc thêm",
    u"Xem thêm",
    u"Có thể bạn quan tâm",
    u"Chia sẻ",
    u"Chia sẻ bài viết",
    u"Bình luận",
    u"Gửi bình luận",
    u"Ý kiến bạn đọc",
    u"In bài viết",
    u"In bài",
    u"Lưu bài viết",
    u"Gửi email",
    u"Sao chép liên kết",
    u"Copy link",
    u"Quảng cáo",
    u"Advertisement",
    u"Trang chủ",
    u"Về trang chủ",
    u"Theo dõi",
    u"Facebook",
    u"Zalo",
    u"Twitter",
    u"Thích",
    u"Like",
    u"Share",
    u"Nghe bài viết",
};

QSet<QString> foldedLines()
{
    QSet<QString> lines;
    for (const char16_t *line : knownLines)
        lines.insert(folded(QString::fromUtf16(line)));
    return lines;
}

} // namespace

bool isPageChrome(const QString &line)
{
    constexpr qsizetype longestLine = 60;
    if (line.size() > longestLine)
        return false;
    static const QSet<QString> known = foldedLines();
    QString words = line.simplified();
    while (words.endsWith(u':') || words.endsWith(u'.') || words.endsWith(u'…'))
        words.chop(1);
    return known.contains(folded(words));
}

} // namespace toasoan
