"Everything is read from `settings.ini`; the experiment notebooks travel inside the package."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=['='])
parser.read(here / 'settings.ini', encoding='utf-8')
settings = parser['DEFAULT']

notebook_folders = {f'cxr_nb.{name}': f'nbs/{name}' for name in ('experiments',) if (here / 'nbs' / name).is_dir()}
profile_folders = {f'cxr_nb.cluster_profiles.{name}': f'nbs/cluster/{name}' for name in ('slurm', 'kubernetes')}

setup(
    name=settings['lib_name'], version=settings['version'], description=settings['description'],
    long_description=(here / 'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    author=settings['author'], author_email=settings['author_email'], url=settings['git_url'],
    license='Apache-2.0', keywords=settings['keywords'], python_requires=f">={settings['min_python']}",
    packages=find_packages(include=['cxr_nb', 'cxr_nb.*']) + list(notebook_folders) + list(profile_folders),
    package_dir=notebook_folders | profile_folders, package_data={name: ['*.ipynb'] for name in notebook_folders} | {name: ['*.yaml'] for name in profile_folders},
    install_requires=settings['requirements'].split(), extras_require={'dev': settings['dev_requirements'].split(), 'cluster': settings['cluster_requirements'].split()},
    entry_points={'console_scripts': ['cxr-nb=cxr_nb.cli:main'], 'nbdev': ['cxr_nb=cxr_nb._modidx:d']},
    zip_safe=False,
)
