// Does what pages must not need a script for.
document.querySelector('main').insertAdjacentHTML('beforeend', '<p>Written by a script.</p>');
document.querySelector('#later').hidden = false;
