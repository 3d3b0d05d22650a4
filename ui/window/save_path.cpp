#include "ui/window/save_path.h"

#include "app/language/fold.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace toasoan {
namespace {

constexpr int mostLetters = 60;

} // namespace

QString fileNameFor(const QString &headline, const QString &suffix)
{
    QString name = folded(headline).left(mostLetters);
    for (QChar &c : name)
        c = c.isLetterOrNumber() ? c : QChar(u'-');
    name = name.split(u'-', Qt::SkipEmptyParts).join(u'-');
    return (name.isEmpty() ? QStringLiteral("bai") : name) + u'.' + suffix;
}

QString askSavePath(QWidget *window, const QString &title, const QString &name, const QString &filter)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(window, title, QDir(documents).exists() ? documents : QDir::homePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace toasoan
