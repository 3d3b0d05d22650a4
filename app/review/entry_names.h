#pragma once
#include <QJsonArray>
#include <QStringList>

namespace toasoan {

/// Names by which the entries of three versions of a JSON list are told apart, each once in its list; entries that are
/// one have one name. Blocks and threads are named by their ids and strings by themselves; of others those are one that
/// are equal, and between such what stands in the same place.
struct EntryNames
{
    QStringList base;
    QStringList mine;
    QStringList theirs;

    EntryNames(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs);
};

} // namespace toasoan
