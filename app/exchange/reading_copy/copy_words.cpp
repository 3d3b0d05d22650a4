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
                                       QStringLiteral("Tổng biên tập")},
                                      QStringLiteral("Đã duyệt"),
                                      QStringLiteral("Ký số: %1"),
                                      QStringLiteral("Chưa ký số"),
                                      QStringLiteral("Theo ủy quyền của %1"),
                                      QStringLiteral("Bỏ qua %1: %2"),
                                      QStringLiteral("ĐÃ SỬA SAU DUYỆT: bản in này không phải bản đã duyệt."),
                                      QStringLiteral("Vạch bên lề trái: chỗ không còn như bản gửi lúc %1."),
                                      QStringLiteral("Mã nội dung (SHA-256)")};
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
                                    QStringLiteral("Managing editor"), QStringLiteral("Editor-in-chief")},
                                   QStringLiteral("Approved"),
                                   QStringLiteral("Signed: %1"),
                                   QStringLiteral("Not signed"),
                                   QStringLiteral("By delegation of %1"),
                                   QStringLiteral("Let stand %1: %2"),
                                   QStringLiteral("CHANGED SINCE APPROVAL: these pages are not what was approved."),
                                   QStringLiteral("Bars at the left: what is not as it was handed in at %1."),
                                   QStringLiteral("Content (SHA-256)")};
    return article.language.startsWith(u"vi") ? vietnamese : english;
}

} // namespace toasoan
