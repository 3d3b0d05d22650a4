#pragma once
#include "app/article/article.h"

namespace toasoan {

/// Words that the reading copy sets by itself, in the article's language as on all its pages.
struct CopyWords
{
    QString page;    ///< "Trang %1/%2"
    QString version; ///< "Phiên bản %1"
    QString changed; ///< "sửa sau phiên bản %1"
    QString noVersion;
    QString notes;       ///< over the right margin
    QString noPicture;   ///< where a figure's picture cannot be shown
    QString length;      ///< "%1 chữ · %2 ký tự"
    QString sheet;       ///< title of the approval block
    QStringList columns; ///< of the approval block: role, signature, time, opinion
    QStringList roles;   ///< its rows
    QString approved;
    QString signedBy; ///< "Ký số: %1"
    QString notSigned;
    QString delegated;    ///< "Theo ủy quyền của %1"
    QString waived;       ///< "Bỏ qua %1: %2"
    QString changedSince; ///< over the rows where the text is not the approved one
    QString bars;         ///< what the bars in the margin mean: "… lúc %1"
    QString code;         ///< beside the hash
};

[[nodiscard]] const CopyWords &copyWords(const Article &article);

} // namespace toasoan
