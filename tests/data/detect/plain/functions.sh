# helpers, to be sourced
log() {
    echo "$1" >&2
}
name=$(hostname)
if [ "$name" = leaf-01 ]; then
    log "here"
fi
