#include "app/exchange/reading_copy/copy_words.h"

namespace toasoan {

const CopyWords &copyWords(const Article &article)
{
    static const CopyWords vietnamese{QStringLiteral("Trang %1/%2"),
                                      QStringLiteral("Phiên bản %1"),
                                      QStringLiteral("Sửa sau phiên bản %1"),
                                      QStringLiteral("Chưa có phiên bản"),
                                      QStringLiteral("Ghi chú"),
                                      QStringLiteral("(chưa có ảnh)"),
                                      QStringLiteral("%1 chữ · %2 ký tự"),
                                      QStringLiteral("PHIẾU DUYỆT BÀI"),
                                      {QStringLiteral("Người duyệt"), QStringLiteral("Chữ ký, họ tên"),
                                       QStringLiteral("Ngày, giờ"), QStringLiteral("Ý kiến")},
                                      {QStringLiteral("Người viết"), QStringLiteral("Biên tập"),
                                       QStringLiteral("Trưởng ban"), QStringLiteral("Thư ký tòa soạn"),
                                       QStringLiteral("Tổng biên tập")}};
    static const CopyWords english{QStringLiteral("Page %1/%2"),
                                   QStringLiteral("Version %1"),
                                   QStringLiteral("Changed after version %1"),
                                   QStringLiteral("No version yet"),
                                   QStringLiteral("Notes"),
                                   QStringLiteral("(no picture yet)"),
                                   QStringLiteral("%1 words · %2 characters"),
                                   QStringLiteral("APPROVAL SHEET"),
                                   {QStringLiteral("Approved by"), QStringLiteral("Signature, name"),
                                    QStringLiteral("Date, time"), QStringLiteral("Opinion")},
                                   {QStringLiteral("Writer"), QStringLiteral("Sub-editor"), QStringLiteral("Desk head"),
                                    QStringLiteral("Managing editor"), QStringLiteral("Editor-in-chief")}};
    return article.language.startsWith(u"vi") ? vietnamese : english;
}

} // namespace toasoan
