#pragma once
#include "app/desk/draft_catalogue.h"
#include "app/desk/settings.h"

#include <QListWidget>

namespace toasoan {

/// The folders of the archive with how many drafts are in each, and the searches that were saved.
class FolderList : public QListWidget
{
    Q_OBJECT

public:
    explicit FolderList(QWidget *parent = nullptr);

    /// Whose own and waiting drafts are meant, and how the newsroom works.
    void setPerson(const Person &person, const WorkflowProfile &profile);
    void setSearches(const QList<SavedSearch> &searches);
    [[nodiscard]] DraftScope scope() const;
    [[nodiscard]] QString query() const; ///< of the saved search; empty in a folder
    [[nodiscard]] QList<DraftScope> countedScopes() const;
    void setCounts(const QList<int> &counts); ///< of these, in this order
    void selectFirst();

Q_SIGNALS:
    void chosen();
    void searchesChanged(const QList<toasoan::SavedSearch> &searches);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Folder
    {
        QString name;
        QString tip;
        DraftScope scope;
    };
    void fill();
    [[nodiscard]] QList<Folder> folders() const;
    [[nodiscard]] int searchAt(int row) const; ///< -1: a folder
    void removeSearch(int search);
    void renameSearch(int search);

    Person m_person;
    WorkflowProfile m_profile;
    QList<Folder> m_folders;
    QList<SavedSearch> m_searches;
    QList<int> m_counts;
};

} // namespace toasoan
