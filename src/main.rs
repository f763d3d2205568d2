//! Hands the arguments to [`milepost::cli::run`] and returns its exit code.

fn main() -> std::process::ExitCode {
    milepost::cli::run(std::env::args_os())
}

// Every core allocates many small things at once: this allocator keeps them apart, a seventh of the time of a build.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
