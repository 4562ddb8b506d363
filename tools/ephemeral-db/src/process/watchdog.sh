# Ends a server and removes its folder or container once its owner is gone.
#
# Started as: sh -c SCRIPT watchdog FOLDER SIGNAL DOCKER CONTAINER
# Input: lines: the process group that runs; `none`, when it has ended; `asked`, when the engine is
# asked for the container; `made`, when it has made it; `keep`. The input ends when the owner closes it, or ends in whatever way: then it is time.
folder=$1 signal=$2 docker=$3 container=$4

# The owner decides, not the terminal.
trap '' INT TERM HUP

group=none made=no
while read -r line; do
    case $line in
        keep) exit 0 ;;
        asked) made=no ;;
        made) made=yes ;;
        *) group=$line ;;
    esac
done

if [ "$group" != none ]; then
    # In good order where that gives shared memory back.
    if [ -n "$signal" ]; then
        kill -s "$signal" "$group" 2>/dev/null
        tries=0
        while kill -0 "$group" 2>/dev/null && [ "$tries" -lt 30 ]; do
            sleep 0.1
            tries=$((tries + 1))
        done
    fi
    # Stopped first, so that it starts no further children while they are listed.
    kill -s STOP "$group" 2>/dev/null
    children=$(cat "/proc/$group/task/$group/children" 2>/dev/null)
    kill -s KILL -- "-$group" 2>/dev/null
    for child in $children; do kill -s KILL "$child" 2>/dev/null; done
fi

if [ -n "$container" ]; then
    # A container may appear after the client that asked for it was killed, and its volume is in use
    # while the engine itself is removing it.
    tries=0
    while [ "$tries" -lt 5 ]; do
        "$docker" rm --force --volumes "$container" >/dev/null 2>&1
        "$docker" volume rm --force "$container" >/dev/null 2>&1 && [ "$made" = yes ] && break
        sleep 1
        tries=$((tries + 1))
    done
fi

# PostgreSQL that was killed leaves a small piece of shared memory: line 7 of its file names it.
piece=$(sed -n '7s/^ *[0-9]* *//p' "$folder/data/postmaster.pid" 2>/dev/null)
[ -n "$piece" ] && ipcrm -m "$piece" 2>/dev/null

# A dying process may still write.
tries=0
until rm -rf -- "$folder" 2>/dev/null || [ "$tries" -ge 50 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
