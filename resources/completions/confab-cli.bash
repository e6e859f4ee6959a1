# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Written by confab-cli --completions; not to be edited.

_confab_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} method= word
    local methods='fetch-me search-characters fetch-character fetch-histories fetch-chats fetch-chat fetch-recent-chats update-chat-name archive-chat unarchive-chat copy-chat create-chat fetch-messages fetch-all-messages fetch-pinned-messages fetch-all-pinned-messages fetch-following-messages send-message another-response update-primary-candidate edit-message delete-messages delete-message pin-message unpin-message accounts'
    local options='--server --token-file --account --timeout --human --json-errors --log-file --completions --help --version'
    COMPREPLY=()

    case $previous in
    --token-file)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --log-file)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --completions)
        mapfile -t COMPREPLY < <(compgen -W 'bash zsh fish' -- "$current")
        return
        ;;
    --server | --account | --timeout | --amount | --next-token)
        return
        ;;
    esac
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case " $methods " in
        *" $word "*)
            method=$word
            break
            ;;
        esac
    done
    case $method in
    '') options="$methods $options" ;;
    fetch-histories) options+=' --amount' ;;
    create-chat) options+=' --no-greeting' ;;
    fetch-messages) options+=' --pinned-only --next-token' ;;
    fetch-all-messages) options+=' --pinned-only' ;;
    fetch-pinned-messages) options+=' --next-token' ;;
    fetch-following-messages) options+=' --pinned-only' ;;
    send-message) options+=' --stream' ;;
    another-response) options+=' --stream' ;;
    accounts) options+=' list add remove use' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
}

complete -F _confab_cli confab-cli
