#pragma once
#include <QString>

class QWidget;

namespace toasoan {

/// A name for a file of that headline that every file system takes: "xa-mau-co-cau-moi.docx"; "bai" without letters.
[[nodiscard]] QString fileNameFor(const QString &headline, const QString &suffix);

/// "Bài TP.HCM" → "Bài TP.HCM.tsb"; as it is where it ends so already.
[[nodiscard]] QString withSuffix(const QString &path, const QString &suffix);

/// Where to write, in the person's documents unless they go elsewhere; empty: nowhere. The suffix is there before they
/// are asked whether something may be written over.
[[nodiscard]] QString askSavePath(QWidget *window, const QString &title, const QString &name, const QString &filter);

} // namespace toasoan
