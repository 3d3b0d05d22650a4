#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace toasoan {

/// A C++ file of app/ or ui/.
struct SourceFile
{
    QString path; ///< from the source root: app/article/block.h
    QStringList lines;
};

/// Every .h and .cpp below app/ and ui/, in order of their paths.
[[nodiscard]] QList<SourceFile> sourceFiles();

/// "app/article" of "app/article/blocks/list.h"; "ui/main.cpp" of itself.
[[nodiscard]] QString roomOf(const QString &path);

} // namespace toasoan
